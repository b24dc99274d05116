// Reads network files of a folder with what Gephi Lite and linked-data tools read with, and prints what they found, one line each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const require = createRequire(import.meta.url);
const { MultiGraph } = require('graphology');
const gexf = require('graphology-gexf/node');
const graphml = require('graphology-graphml/node');
const folder = process.argv[2];
const text = name => readFileSync(join(folder, name), 'utf8');
const store = name => new Store(new Parser().parse(text(name)));
const tell = (reader, nodes, edges, rest) => console.log(JSON.stringify({ reader, nodes, edges, ...rest }));

for (const [reader, parse, file] of [
  ['gexf graphology', gexf.parse, 'gexf.gexf'],
  ['gexf-1_2 graphology', gexf.parse, 'gexf-1_2.gexf'],
  ['graphml graphology', graphml.parse, 'graphml.graphml'],
]) {
  const graph = parse(MultiGraph, text(file), { addMissingNodes: false });
  const labels = graph.mapNodes((id, node) => [id, node.label]).sort(([a], [b]) => (a < b ? -1 : 1));
  tell(reader, graph.order, graph.size, {
    labels,
    kinds: [...new Set(graph.mapEdges((_, edge) => edge.interaction))].sort(),
    placed: graph.filterNodes((_, node) => Number.isFinite(node.x) && Number.isFinite(node.y)).length,
    sized: graph.filterNodes((_, node) => node.size > 0).length,
    weighed: graph.filterEdges((_, edge) => edge.weight >= 1).length,
  });
}

const data = store('turtle.ttl');
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const statements = data.getSubjects(`${rdf}type`, `${rdf}Statement`);
tell('turtle n3', data.countQuads(null, 'http://www.w3.org/2000/01/rdf-schema#label'), statements.length, {});

const report = await new SHACLValidator(store('shacl.ttl')).validate(data);
tell('turtle rdf-validate-shacl', report.results.length, report.conforms ? 0 : 1, {
  problems: report.results.slice(0, 20).map(result =>
      `${result.focusNode?.value} ${result.path?.value}: ${result.sourceConstraintComponent?.value}`),
});

const catalogue = store('dcat.ttl');
const typed = name => catalogue.getSubjects(`${rdf}type`, `http://www.w3.org/ns/dcat#${name}`).length;
tell('dcat n3', typed('Dataset'), typed('Distribution'), {});
