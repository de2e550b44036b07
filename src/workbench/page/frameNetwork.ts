import type { Network } from './network';

/** Lets the frame's page fetch no further script while its network is cut, and hear when it comes and goes. */
export function follow(network: Network): void {
  const { head } = document;
  const append = head.appendChild.bind(head);
  head.appendChild = <Child extends Node>(child: Child): Child => {
    if (network.reach === 'there' || !(child instanceof HTMLScriptElement)) return append(child);
    setTimeout(() => child.dispatchEvent(new Event('error')));
    return child;
  };
  network.follow((reach) => window.dispatchEvent(new Event(reach === 'there' ? 'online' : 'offline')));
}
