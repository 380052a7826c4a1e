/** Does something once the next frame is seen: asking for styles there makes the browser do nothing before its time. */
export function afterFrame(then: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(then);
  });
}
