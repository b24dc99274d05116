#!/usr/bin/env python3
"""Writes Figures/*.json: graphs with the figures that networkx gives for them.

Run it where networkx is installed (Debian: python3-networkx); the tests only read what it wrote.
Figures/seeds-*.edges are networks of the bundled seeds, as VITA_ACCEPT=1 wrote them: `count`, then `a b weight` a line.
"""
import json
import pathlib
import random

import networkx as nx
from networkx.algorithms.link_analysis import pagerank_alg

FOLDER = pathlib.Path(__file__).parent / "Figures"


def weighted(graph, seed):
    chance = random.Random(seed)
    for a, b in sorted(graph.edges):
        graph[a][b]["weight"] = chance.randint(1, 9)
    return graph


def from_edges(file):
    count, *lines = file.read_text().splitlines()
    graph = nx.empty_graph(int(count))
    graph.add_weighted_edges_from((int(a), int(b), int(weight)) for a, b, weight in map(str.split, lines))
    return graph


def graphs():
    yield "empty", nx.empty_graph(0)
    yield "one", nx.empty_graph(1)
    yield "two-apart", nx.empty_graph(2)
    yield "pair", nx.path_graph(2)
    yield "path", nx.path_graph(7)
    yield "cycle", nx.cycle_graph(8)
    yield "star", nx.star_graph(9)
    yield "complete", nx.complete_graph(6)
    yield "barbell", nx.barbell_graph(5, 2)
    yield "karate", weighted(nx.Graph(nx.karate_club_graph().edges), 34)
    yield "apart", nx.disjoint_union_all([nx.path_graph(4), nx.empty_graph(3), nx.cycle_graph(5), nx.star_graph(4)])
    yield "cliques", weighted(nx.connected_caveman_graph(6, 5), 2)
    for seed, (nodes, chance) in enumerate([(10, 0.3), (25, 0.1), (40, 0.05), (60, 0.15), (120, 0.03)]):
        yield f"random-{seed}", nx.gnp_random_graph(nodes, chance, seed)
        yield f"random-{seed}-weighted", weighted(nx.gnp_random_graph(nodes, chance, seed + 100), seed)
    yield "hubs", weighted(nx.barabasi_albert_graph(80, 2, 7), 7)
    yield "blocks", weighted(nx.planted_partition_graph(4, 15, 0.5, 0.05, 11), 11)
    for file in sorted(FOLDER.glob("*.edges")):
        yield file.stem, from_edges(file)


def ranks(graph):
    """networkx's own loop in Python, which needs no scipy, until nothing changes."""
    return pagerank_alg._pagerank_python(graph, alpha=0.85, tol=1e-14, max_iter=1000)


def modularity(graph):
    """The best of ten seeds."""
    if graph.number_of_edges() == 0:
        return 0
    found = (nx.community.louvain_communities(graph, seed=seed) for seed in range(10))
    return max(nx.community.modularity(graph, communities) for communities in found)


def components(graph):
    number = {}
    for place, nodes in enumerate(sorted(nx.connected_components(graph), key=min)):
        number.update(dict.fromkeys(nodes, place))
    return number


def figures(graph):
    graph.add_edges_from((a, b, {"weight": data.get("weight", 1)}) for a, b, data in list(graph.edges(data=True)))
    by_node = lambda values: [values[node] for node in range(len(graph))]
    return {
        "count": len(graph),
        "edges": sorted([*sorted((a, b)), graph[a][b]["weight"]] for a, b in graph.edges),
        "degree": by_node(dict(graph.degree)),
        "weightedDegree": by_node(dict(graph.degree(weight="weight"))),
        "betweenness": by_node(nx.betweenness_centrality(graph)),
        "closeness": by_node(nx.closeness_centrality(graph)),
        "pageRank": by_node(ranks(graph)) if len(graph) else [],
        "core": by_node(nx.core_number(graph)) if len(graph) else [],
        "component": by_node(components(graph)),
        "modularity": modularity(graph),
    }


for name, graph in graphs():
    text = json.dumps(figures(graph), separators=(",", ":"))
    (FOLDER / f"{name}.json").write_text(text.replace(',"', ',\n"') + "\n")
