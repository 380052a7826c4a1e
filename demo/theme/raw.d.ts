/** A file as the text that it is (Vite). */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
