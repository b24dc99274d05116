"""Reads GraphML and GEXF 1.2 with networkx and igraph: the number of nodes and edges that each finds, and the weights of the edges."""

import json
import sys

import igraph
import networkx

graphml, gexf = sys.argv[1:]
first, second = networkx.read_graphml(graphml), networkx.read_gexf(gexf, version="1.2draft")
third = igraph.Graph.Read_GraphML(graphml)
assert first.number_of_nodes() == second.number_of_nodes() == third.vcount()
assert first.number_of_edges() == second.number_of_edges() == third.ecount()
colours = {tuple(node[part] for part in "rgb") for _, node in first.nodes(data=True) if "r" in node}
weights = sorted(int(edge["weight"]) for _, _, edge in first.edges(data=True))
columns = sorted({name for _, node in first.nodes(data=True) for name in node})
counts = {"nodes": sorted(first.nodes), "edges": first.number_of_edges(), "weights": weights, "colours": len(colours), "columns": columns}
print(json.dumps(counts))
