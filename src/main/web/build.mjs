// Builds the explorer into the resources of the jar, or into the folder that is given. Same sources, same bytes.
import { build } from "esbuild";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
export const committed = resolve(here, "../resources/web");

export async function bundle(out) {
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    const { metafile } = await build({
        absWorkingDir: here,
        entryPoints: { app: "src/main.jsx" },
        outdir: out,
        chunkNames: "[name]-[hash]",
        bundle: true,
        splitting: true,
        format: "esm",
        target: "es2021",
        minify: true,
        legalComments: "none",
        charset: "utf8",
        jsx: "automatic",
        jsxImportSource: "preact",
        define: { "process.env.NODE_ENV": '"production"' },
        metafile: true,
    });
    await cp(join(here, "src/index.html"), join(out, "index.html"));
    await cp(join(here, "src/icon.svg"), join(out, "icon.svg"));
    await writeFile(join(out, "licenses.txt"), await licenses(Object.keys(metafile.inputs)));
}

/** The licenses of the packages that the bundle holds, by name. */
async function licenses(inputs) {
    const packages = inputs.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter(Boolean);
    const texts = [];
    for (const name of [...new Set(packages)].sort()) {
        const folder = join(here, "node_modules", name);
        const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
        const file = (await readdir(folder)).sort().find((entry) => /^licen[sc]e/i.test(entry));
        if (!file) throw new Error(`${name}: no license file in its package`);
        const text = (await readFile(join(folder, file), "utf8")).replaceAll("\r\n", "\n").trim();
        texts.push(`${name} ${version} (${license})\n\n${text}\n`);
    }
    return texts.join(`\n${"-".repeat(80)}\n\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await bundle(resolve(process.argv[2] ?? committed));
