/** A page of the same site at a path, as a frame: where its own cookies are visible. */
export async function pageAt(path: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** A module of ours as that page runs it, with that page's document and location. */
export function importIn<Module>({ contentWindow }: HTMLIFrameElement, path: string): Promise<Module> {
  return (contentWindow as unknown as typeof globalThis).eval(`import(${JSON.stringify(path)})`) as Promise<Module>;
}
