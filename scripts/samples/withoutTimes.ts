import JSZip from "jszip";

/** The time of writing stands in the document's properties and in the file's own directory. */
export async function withoutTimes(docx: Uint8Array): Promise<Uint8Array> {
  const written = await JSZip.loadAsync(docx);
  const fixed = new JSZip();
  const date = new Date(Date.UTC(2026, 0, 8));
  for (const name of Object.keys(written.files).filter((file) => !file.endsWith("/")).sort()) {
    const content = await written.files[name]?.async("uint8array") ?? new Uint8Array();
    const isProperties = name === "docProps/core.xml";
    fixed.file(name, isProperties ? new TextDecoder().decode(content).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "2026-01-08T00:00:00Z") : content, { date, createFolders: false });
  }
  return fixed.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}
