/**
 * Fills in packages as units would, with a library that is not ours, so that there is something to consolidate.
 *
 *   npx plan-tracker load --out plan.xlsx
 *   npx plan-tracker split plan.xlsx --period 2026-H2 --out units/
 *   node examples/edit-packages.mjs units/
 *   npx plan-tracker consolidate plan.xlsx units/ --rehearse
 *
 * One unit reports a task, two that lead a task together disagree, one asks for another deadline, one writes a
 * day in words, one sends its workbook twice and takes something back, and one tells what it contributed.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write('Name the folder of packages: node examples/edit-packages.mjs units/\n');
  process.exit(2);
}

const TASKS = 'Nhiệm vụ';
const CONTRIBUTIONS = 'Phối hợp';
/** When each workbook was saved: the same on every day that this is run. */
const SAVED = new Date('2026-12-18T02:00:00Z');
const SAVED_AGAIN = new Date('2026-12-21T02:00:00Z');

/** A sheet's rows by key, and its columns by heading. */
function sheetOf(workbook, name) {
  const sheet = workbook.getWorksheet(name);
  const columns = new Map();
  const rows = [];
  sheet?.getRow(1).eachCell((cell, column) => columns.set(cell.text, column));
  sheet?.eachRow((row, number) => {
    if (number > 1 && row.getCell(columns.get('Mã')).text !== '') rows.push(row);
  });
  return {
    rows,
    key: (row) => row.getCell(columns.get('Mã')).text,
    cell: (row, heading) => row.getCell(columns.get(heading)),
  };
}

/** A package: its file, its tasks and contributions, and those rows of either that the unit may fill in. */
async function open(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const [tasks, contributions] = [sheetOf(workbook, TASKS), sheetOf(workbook, CONTRIBUTIONS)];
  const isOpen = (sheet, heading) => (row) => sheet.cell(row, heading).protection?.locked === false;
  return {
    file,
    workbook,
    tasks,
    contributions,
    led: tasks.rows.filter(isOpen(tasks, 'Trạng thái')),
    own: contributions.rows.filter(isOpen(contributions, 'Nội dung đã phối hợp')),
  };
}

async function save({ workbook, file }, to = file, saved = SAVED) {
  workbook.modified = saved;
  await workbook.xlsx.writeFile(to);
}

function say(one, what) {
  process.stdout.write(`${path.basename(one.file)}: ${what}\n`);
}

/** Two packages with a task that both units lead. */
function sharedTask(packages) {
  for (const [index, one] of packages.entries()) {
    for (const row of one.led) {
      const key = one.tasks.key(row);
      const other = packages
        .slice(index + 1)
        .find((each) => each.led.some((own) => each.tasks.key(own) === key));
      if (other) return { key, one, other };
    }
  }
  throw new Error('No task is led by two of the units.');
}

/** The first package that does and was not used yet. */
function take(packages, used, does) {
  const found = packages.find((each) => !used.has(each) && does(each));
  if (!found) throw new Error('There are too few packages with tasks to fill in.');
  used.add(found);
  return found;
}

const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx') && !name.startsWith('~$'));
const packages = await Promise.all(files.sort().map((name) => open(path.join(folder, name))));
const used = new Set();

// Two units that lead a task together say different things of it: a conflict.
const { key, one, other } = sharedTask(packages);
for (const [each, status] of [
  [one, 'Đang thực hiện'],
  [other, 'Hoàn thành'],
]) {
  used.add(each);
  const row = each.led.find((own) => each.tasks.key(own) === key);
  each.tasks.cell(row, 'Trạng thái').value = status;
  await save(each);
  say(each, `${key} ${status}`);
}

// A report as it should be: taken as it is.
const reporter = take(packages, used, ({ led }) => led.length > 0);
{
  const { tasks, led } = reporter;
  const [row] = led;
  tasks.cell(row, 'Trạng thái').value = 'Hoàn thành';
  tasks.cell(row, 'Tiến độ (%)').value = 100;
  tasks.cell(row, 'Ngày hoàn thành').value = new Date('2026-11-30T00:00:00Z');
  tasks.cell(row, 'Minh chứng').value = 'Báo cáo số 12/BC-VP';
  await save(reporter);
  say(reporter, `${tasks.key(row)} reported`);
}

// Another deadline is not the unit's to set: a request.
const asking = take(packages, used, ({ led }) => led.length > 0);
{
  const { tasks, led } = asking;
  const [row] = led;
  tasks.cell(row, 'Thời gian hoàn thành').value = 'Quý I/2027';
  tasks.cell(row, 'Khó khăn, vướng mắc').value = 'Chờ ý kiến của các bộ, ngành';
  await save(asking);
  say(asking, `${tasks.key(row)} asks for another deadline`);
}

// A day in words cannot be read for sure: rejected, with what was found.
const wordy = take(packages, used, ({ led }) => led.length > 0);
{
  const { tasks, led } = wordy;
  const [row] = led;
  tasks.cell(row, 'Trạng thái').value = 'Đang thực hiện';
  tasks.cell(row, 'Ngày văn bản').value = 'ngày 5 tháng 11 năm 2026';
  await save(wordy);
  say(wordy, `${tasks.key(row)} with a day in words`);
}

// Sent twice: the second takes the first one's place, and what it takes back is asked about.
const twice = take(packages, used, ({ led }) => led.length > 0);
{
  const { tasks, led, file } = twice;
  const [row] = led;
  tasks.cell(row, 'Trạng thái').value = 'Đang thực hiện';
  tasks.cell(row, 'Tiến độ (%)').value = 40;
  tasks.cell(row, 'Đề xuất, kiến nghị').value = 'Đề nghị bổ sung kinh phí';
  await save(twice);
  tasks.cell(row, 'Tiến độ (%)').value = 60;
  tasks.cell(row, 'Đề xuất, kiến nghị').value = null;
  await save(twice, file.replace(/\.xlsx$/, ' (bản 2).xlsx'), SAVED_AGAIN);
  say(twice, `${tasks.key(row)} sent twice`);
}

// What a coordinating unit did, in its own row.
const contributor = take(packages, used, ({ own }) => own.length > 0);
{
  const { contributions, own } = contributor;
  const [row] = own;
  contributions.cell(row, 'Nội dung đã phối hợp').value = 'Góp ý dự thảo lần 2';
  await save(contributor);
  say(contributor, `${contributions.key(row)} contributed to`);
}
