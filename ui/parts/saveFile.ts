/** Hands a text or picture to the browser as a file; nothing leaves the machine. */
export function saveFile(content: string | Blob, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  // The download has taken the address by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
