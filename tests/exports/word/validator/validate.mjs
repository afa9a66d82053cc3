// Prints one JSON line for each Word file named: its name and what the Open XML SDK finds.
import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";

for (const name of process.argv.slice(2)) {
  const found = await validate(new Uint8Array(readFileSync(name)), "docx", "Microsoft365");
  const said = found.map((one) => `${one.path.partUri} ${one.path.xpath}: ${one.description}`);
  console.log(JSON.stringify({ name, found: said }));
}
// The runtime would otherwise wait some seconds before it lets go.
process.exit(0);
