// Fails unless the committed bundle is what the sources give, fits its budget, and both languages say the same things.
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, committed } from "./build.mjs";

const BUDGET_BYTES = 600_000;
const here = dirname(fileURLToPath(import.meta.url));
const faults = [];

async function files(folder) {
    const names = (await readdir(folder)).sort();
    return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))])));
}

async function sources(folder) {
    const entries = await readdir(folder, { recursive: true });
    const scripts = entries.filter((name) => /\.jsx?$/.test(name));
    return (await Promise.all(scripts.map((name) => readFile(join(folder, name), "utf8")))).join("\n");
}

const fresh = await mkdtemp(join(tmpdir(), "explorer-"));
try {
    await bundle(fresh);
    const [made, kept] = [await files(fresh), await files(committed)];
    for (const name of new Set([...made.keys(), ...kept.keys()])) {
        if (!made.get(name)?.equals(kept.get(name) ?? Buffer.alloc(0))) {
            faults.push(`${name} is not what the sources give; run npm run build`);
        }
    }
    const size = [...made].filter(([name]) => /\.(js|css)$/.test(name)).reduce((sum, [, data]) => sum + data.length, 0);
    if (size > BUDGET_BYTES) faults.push(`the bundle has ${size} bytes, ${BUDGET_BYTES} are allowed`);
    console.log(`${made.size} files, ${size} bytes of script and style`);
} finally {
    await rm(fresh, { recursive: true });
}

const [en, id] = await Promise.all(
    ["en", "id"].map(async (language) => JSON.parse(await readFile(join(here, `texts/${language}.json`), "utf8"))),
);
const holes = (text) => (text.match(/\{\w+\}/g) ?? []).sort().join();
const code = await sources(join(here, "src"));
for (const key of new Set([...Object.keys(en), ...Object.keys(id)])) {
    if (!(key in en) || !(key in id)) faults.push(`texts: '${key}' stands in one language only`);
    else if (holes(en[key]) !== holes(id[key])) faults.push(`texts: '${key}' has other {holes} in the two languages`);
    const family = key.replace(/\.(one|many)$/, "");
    const prefix = family.replace(/\.[^.]+$/, "");
    if (!code.includes(`"${family}"`) && !code.includes(`named("${prefix}",`) && !code.includes(`\`${prefix}.\${`)) {
        faults.push(`texts: '${key}' is used nowhere`);
    }
}
for (const [, key] of code.matchAll(/\bt\("([^"]+)"/g)) {
    if (!(key in en) && !(`${key}.one` in en)) faults.push(`texts: '${key}' is missing`);
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
