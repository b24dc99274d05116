// Turns the JSON files of @etalab/decoupage-administratif into the CSV seeds of this folder.
// node seeds/cog-2026/build.mjs <folder of the package>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [packageFolder] = process.argv.slice(2);
if (!packageFolder) {
  console.error('usage: node seeds/cog-2026/build.mjs <folder of @etalab/decoupage-administratif>');
  process.exit(2);
}

// The package's own index.js opens ./data relative to the current folder, hence plain files.
const read = name => JSON.parse(readFileSync(join(packageFolder, 'data', `${name}.json`), 'utf8'));

const communes = read('communes').filter(commune => commune.type === 'commune-actuelle');
const epci = read('epci');
const isOverseas = place => place.zone === 'com';
const regions = read('regions').filter(region => !isOverseas(region));
const departements = read('departements').filter(departement => !isOverseas(departement));
// The package lists each overseas collectivity twice, as a région and as a département. It is neither.
const collectivites = read('departements').filter(isOverseas);
const arrondissements = read('arrondissements');

// Year of `communes.population`; the README says how it is known.
const censusYears = { 976: 2017, 987: 2022, 988: 2025 };
const censusYear = commune => censusYears[commune.departement] ?? 2023;

const slug = (prefix, code) => `${prefix}-${code.toLowerCase()}`;
const communeByCode = new Map(communes.map(commune => [commune.code, commune]));
const epciByCommune = new Map(epci.flatMap(group => group.membres.map(({ code }) => [code, group])));
const membersOf = group => group.membres.map(({ code }) => communeByCode.get(code));

/** The smallest official territory around a commune. Mayotte and the overseas collectivities have no arrondissement. */
function around(commune) {
  if (commune.arrondissement) return slug('arr', commune.arrondissement);
  return slug(isOverseas(commune) ? 'collectivite' : 'dep', commune.departement);
}

/** The smallest official territory that holds every member; nothing when they straddle régions. */
function aroundAll(members) {
  const shared = key => new Set(members.map(member => member[key])).size === 1;
  if (members[0].arrondissement && shared('arrondissement')) return slug('arr', members[0].arrondissement);
  if (shared('departement')) return slug('dep', members[0].departement);
  if (shared('region')) return slug('region', members[0].region);
  return '';
}

/**
 * Population and number of communes of an area. Population municipale adds up exactly, so the sum is the official figure;
 * the EPCI file's own figures are of an older year and are not read.
 */
function sumOf(members) {
  const counted = members.filter(member => member.population !== undefined);
  const years = new Set(counted.map(censusYear));
  if (years.size > 1) throw new Error(`populations of ${[...years]} in one sum`);
  const population = counted.length ? counted.reduce((sum, member) => sum + member.population, 0) : undefined;
  return { population, populationYear: [...years][0], communeCount: members.length };
}

const membersBy = (key, code) => communes.filter(commune => commune[key] === code);

const communeRow = commune => ({
  id: slug('com', commune.code), name: commune.nom, kind: 'COMMUNE', code: commune.code,
  population: commune.population,
  populationYear: commune.population === undefined ? undefined : censusYear(commune),
  directlyWithin: [around(commune), epciByCommune.has(commune.code) ? slug('epci', epciByCommune.get(commune.code).code) : '']
    .filter(Boolean).join('|'),
});

const areaRow = (prefix, kind, area, members, directlyWithin) => ({
  id: slug(prefix, area.code), name: area.nom, kind, code: area.code, ...sumOf(members), directlyWithin,
});

const files = {
  regions: regions.map(area => areaRow('region', 'REGION', area, membersBy('region', area.code), '')),
  collectivites: collectivites.map(area => areaRow('collectivite', 'OTHER', area, membersBy('departement', area.code), '')),
  departements: departements.map(area =>
    areaRow('dep', 'DEPARTEMENT', area, membersBy('departement', area.code), slug('region', area.region))),
  arrondissements: arrondissements.map(area =>
    areaRow('arr', 'ARRONDISSEMENT', area, membersBy('arrondissement', area.code), slug('dep', area.departement))),
  epci: epci.map(area => areaRow('epci', 'EPCI', area, membersOf(area), aroundAll(membersOf(area)))),
  communes: communes.map(communeRow),
};

const cell = value => {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

// Code-unit order, not localeCompare: the same bytes whatever the machine's language.
const byId = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

for (const [name, rows] of Object.entries(files)) {
  const columns = Object.keys(rows[0]);
  const lines = rows.sort(byId).map(row => columns.map(column => cell(row[column])).join(','));
  const text = ['# source: source/cog-2026', columns.join(','), ...lines, ''].join('\n');
  writeFileSync(new URL(`territories-${name}.csv`, import.meta.url), text);
  console.log(`territories-${name}.csv: ${rows.length}`);
}
