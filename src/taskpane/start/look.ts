import { startLook } from './firstLook';
import { createPreferences } from './preferences';

// Runs before the page is drawn, so that its first frame has the user's language and theme.
const { language, theme } = startLook(createPreferences(() => window.localStorage));
document.documentElement.lang = language;
if (theme) document.documentElement.dataset.theme = theme;
