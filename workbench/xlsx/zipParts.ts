import JSZip from "jszip";
import { XlsxOpenError } from "./xlsxOpenError";

/** More than any plan of a municipality needs, and what a browser tab can hold. */
export type OpenLimits = { readonly fileBytes: number; readonly unpackedBytes: number; readonly cells: number };
export const defaultLimits: OpenLimits = { fileBytes: 50_000_000, unpackedBytes: 200_000_000, cells: 2_000_000 };

type UnpackStream = { on(event: "data", listener: (chunk: Uint8Array) => void): UnpackStream; on(event: "error", listener: (error: Error) => void): UnpackStream; on(event: "end", listener: () => void): UnpackStream; resume(): UnpackStream; pause(): UnpackStream };

/** Unpacks parts on demand and gives up once they add up to more than the limit, whatever the file says about their size. */
export class ZipParts {
  private unpackedBytes = 0;
  private readonly decoder = new TextDecoder();

  private constructor(private readonly zip: JSZip, private readonly limits: OpenLimits) {}

  static async open(bytes: Uint8Array, limits: OpenLimits): Promise<ZipParts> {
    rejectOtherFormats(bytes, limits);
    try {
      return new ZipParts(await JSZip.loadAsync(bytes), limits);
    } catch (cause) {
      throw new XlsxOpenError("damaged", undefined, cause);
    }
  }

  /** Part names differ in case between writers; packages are not case-sensitive (ECMA-376 part 2, 6.2.2.3). */
  private find(path: string): JSZip.JSZipObject | null {
    return this.zip.file(path) ?? this.zip.filter((name) => name.toLowerCase() === path.toLowerCase())[0] ?? null;
  }

  async text(path: string): Promise<string | null> {
    const file = this.find(path);
    if (!file) return null;
    const bytes = await this.unpack(file);
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
    return utf16 ? new TextDecoder(utf16).decode(bytes) : this.decoder.decode(bytes);
  }

  private unpack(file: JSZip.JSZipObject): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      const stream = (file as unknown as { internalStream(type: "uint8array"): UnpackStream }).internalStream("uint8array");
      stream.on("data", (chunk) => {
        chunks.push(chunk);
        this.unpackedBytes += chunk.length;
        if (this.unpackedBytes <= this.limits.unpackedBytes) return;
        stream.pause();
        reject(new XlsxOpenError("tooLarge", `more than ${this.limits.unpackedBytes} bytes unpacked`));
      }).on("error", (cause) => reject(new XlsxOpenError("damaged", file.name, cause))).on("end", () => resolve(concatenated(chunks))).resume();
    });
  }
}

function concatenated(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const zipFile = [0x50, 0x4b];

/** A compound file is an .xls, or an .xlsx that Office encrypted: the latter names its stream EncryptedPackage. */
function rejectOtherFormats(bytes: Uint8Array, limits: OpenLimits): void {
  if (bytes.length === 0) throw new XlsxOpenError("empty");
  if (bytes.length > limits.fileBytes) throw new XlsxOpenError("tooLarge", `${bytes.length} bytes`);
  const startsWith = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(compoundFile)) throw new XlsxOpenError(containsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "legacyFormat");
  if (!startsWith(zipFile)) throw new XlsxOpenError("notWorkbook");
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
