// Builds the page for the server: `node build.mjs <folder>` fills <folder>/page and writes <folder>/built.stamp; `dotnet build` calls it.
// Two at once wait for each other, and what is up to date is left as it is. `node build.mjs --packages` only installs the packages.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const home = dirname(fileURLToPath(import.meta.url));
const modules = join(home, "node_modules");
const onlyPackages = process.argv[2] === "--packages";
const out = resolve(onlyPackages ? modules : (process.argv[2] ?? join(home, "dist")));
const page = join(out, "page");
const stamp = join(out, "built.stamp");
const installed = join(modules, ".vita-lock");

/** What packs well; everything else is packed already. */
const packed = /\.(?:html|js|css|svg|json|ttf|map)$/;
const leastPacked = 1024;

/** For 'the packages cannot be had': the build of the API goes on without the page. */
const NO_PACKAGES = 3;

const unlock = await lock(join(tmpdir(), `vita-web-${digestOf(home)}`));
try {
  if (onlyPackages) install();
  else await bring();
} finally {
  unlock();
}

async function bring() {
  mkdirSync(out, { recursive: true });
  const sources = digest(files(home).filter((file) => !isApart(file)));
  if (existsSync(page) && existsSync(stamp) && readFileSync(stamp, "utf8") === sources) {
    writeFileSync(stamp, sources);
  } else {
    install();
    await build(sources);
  }
}

function install() {
  const wanted = digest([join(home, "package-lock.json")]);
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) return;
  try {
    run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  } catch {
    process.exitCode = NO_PACKAGES;
    unlock();
    process.exit();
  }
  writeFileSync(installed, wanted);
}

/** Into a folder beside, then renamed: a build that breaks off leaves the page before it, or none. */
async function build(sources) {
  const fresh = `${page}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const { build: bundle } = await import("vite");
  await bundle({ root: home, logLevel: "error", build: { outDir: fresh, emptyOutDir: true } });
  await pack(fresh);
  rmSync(page, { recursive: true, force: true });
  renameSync(fresh, page);
  writeFileSync(stamp, sources);
}

/** `x.js` gets the twins `x.js.gz` and `x.js.br`, for callers that take them. */
async function pack(folder) {
  const one = async (file) => {
    const bytes = readFileSync(file);
    if (bytes.length < leastPacked) return;
    const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
    // The last two levels of brotli take ten times as long on the editor's megabytes, for a twentieth less.
    writeFileSync(`${file}.br`, await promisify(brotliCompress)(bytes, { params: { [quality]: 9, [size]: bytes.length } }));
    writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  };
  await Promise.all(
    files(folder)
      .filter((file) => packed.test(file))
      .map(one),
  );
}

function run(program, parameters) {
  const isWindows = process.platform === "win32";
  execFileSync(program, parameters, { cwd: home, stdio: ["ignore", "ignore", "inherit"], shell: isWindows });
}

/** Of names and contents, so that a file that is gone counts too. */
function digest(list) {
  const hash = createHash("sha256");
  for (const file of list.sort()) hash.update(relative(home, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function digestOf(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function isApart(file) {
  return /^(?:node_modules|dist|tests|TestResults)(?:[\\/.]|$)|\.md$/.test(relative(home, file));
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === modules ? [] : files(path);
    return entry.isFile() ? [path] : [];
  });
}

/** A folder is the lock: only one can make it. One that its maker has left behind, as after a kill, is old and is taken over. */
async function lock(folder) {
  const stale = 10 * 60_000;
  for (;;) {
    try {
      mkdirSync(folder);
      const leave = () => rmSync(folder, { recursive: true, force: true });
      process.once("SIGINT", () => (leave(), process.exit(130)));
      process.once("SIGTERM", () => (leave(), process.exit(143)));
      return leave;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
      if (made !== undefined && Date.now() - made > stale) rmSync(folder, { recursive: true, force: true });
      else await new Promise((done) => setTimeout(done, 250));
    }
  }
}
