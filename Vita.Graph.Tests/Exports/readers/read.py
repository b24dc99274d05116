"""Reads every network file of a folder with programs that are not ours and prints what they found, one line each.

Needs Debian's python3-networkx, python3-igraph, python3-rdflib and python3-openpyxl.
"""

import csv
import json
import sys
from pathlib import Path

import igraph
import networkx
import openpyxl
import rdflib

SPACE = rdflib.Namespace("urn:vita:def:")


def graphml_networkx(path):
    graph = networkx.read_graphml(path)
    assert graph.is_directed()
    return graph.number_of_nodes(), graph.number_of_edges(), values(graph.nodes(data=True)), kinds(graph)


def gexf_networkx(path):
    graph = networkx.read_gexf(path, version="1.2draft")
    for _, _, edge in graph.edges(data=True):
        assert edge["weight"] >= 1
    return graph.number_of_nodes(), graph.number_of_edges(), values(graph.nodes(data=True)), kinds(graph)


def graphml_igraph(path):
    graph = igraph.Graph.Read_GraphML(str(path))
    nodes = {vertex["id"]: vertex for vertex in graph.vs}
    return graph.vcount(), graph.ecount(), sorted((key, node["label"]) for key, node in nodes.items()), sorted(set(graph.es["kind"]))


def cytoscape_json(path):
    elements = json.loads(path.read_text("utf-8"))["elements"]
    nodes, edges = ([element["data"] for element in elements[part]] for part in ("nodes", "edges"))
    ids = {node["id"] for node in nodes}
    assert all(edge["source"] in ids and edge["target"] in ids and edge["interaction"] for edge in edges)
    assert len({edge["id"] for edge in edges}) == len(edges)
    return len(nodes), len(edges), values((node["id"], node) for node in nodes), sorted({edge["kind"] for edge in edges})


def gephi_csv(nodes, edges):
    with open(nodes, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with open(edges, newline="", encoding="utf-8") as file:
        links = list(csv.DictReader(file))
    ids = {row["Id"] for row in rows}
    assert all(link["Source"] in ids and link["Target"] in ids for link in links)
    assert len({link["Id"] for link in links}) == len(links)
    return len(rows), len(links), sorted((row["Id"], row["Label"]) for row in rows), sorted({link["Kind"] for link in links})


def kumu_json(path):
    blueprint = json.loads(path.read_text("utf-8"))
    elements, connections = blueprint["elements"], blueprint["connections"]
    ids = {element["id"] for element in elements}
    assert all(link["from"] in ids and link["to"] in ids for link in connections)
    labels = sorted((element["id"], element["label"]) for element in elements)
    return len(elements), len(connections), labels, sorted({link["type"] for link in connections})


def kumu_xlsx(path):
    book = openpyxl.load_workbook(path, read_only=True)
    elements, connections = (list(book[name].iter_rows(values_only=True)) for name in ("Elements", "Connections"))
    assert elements[0][:3] == ("ID", "Label", "Type") and connections[0][:3] == ("From", "To", "Type")
    assert all(cell is None or isinstance(cell, str) for row in elements + connections for cell in row)
    return len(elements) - 1, len(connections) - 1, sorted(row[:2] for row in elements[1:]), sorted({row[2] for row in connections[1:]})


def grafana(nodes, edges):
    rows, links = (json.loads(path.read_text("utf-8")) for path in (nodes, edges))
    for row in rows:
        assert sum(share for name, share in row.items() if name.startswith("arc__")) == 1
    ids = {row["id"] for row in rows}
    assert all(link["source"] in ids and link["target"] in ids for link in links)
    assert all({"id", "title", "subTitle", "mainStat", "secondaryStat"} <= row.keys() for row in rows)
    return len(rows), len(links), sorted((row["id"], row["title"]) for row in rows), []


def vosviewer(path):
    network = json.loads(path.read_text("utf-8"))["network"]
    ids = [item["id"] for item in network["items"]]
    assert ids == list(range(1, len(ids) + 1))
    pairs = {(link["source_id"], link["target_id"]) for link in network["links"]}
    assert len(pairs) == len(network["links"]) and all(a < b <= len(ids) for a, b in pairs)
    strength = sum(link["strength"] for link in network["links"])
    return len(ids), strength, sorted((str(item["id"]), item["label"]) for item in network["items"]), []


def rdf(path, syntax):
    graph = rdflib.Graph().parse(str(path), format=syntax)
    edges = set(graph.subjects(rdflib.RDF.type, rdflib.RDF.Statement))
    for edge in edges:
        triple = tuple(graph.value(edge, part) for part in (rdflib.RDF.subject, rdflib.RDF.predicate, rdflib.RDF.object))
        assert triple in graph, triple
    labels = sorted((str(node).removeprefix("urn:vita:"), str(label)) for node, label in graph.subject_objects(rdflib.RDFS.label))
    types = {str(kind).removeprefix(SPACE) for edge in edges for kind in graph.objects(edge, rdflib.RDF.type)}
    names = sorted(types - {str(rdflib.RDF.Statement)})
    return len(labels), len(edges), labels, names


def same_rdf(turtle, jsonld):
    first = {line for line in rdflib.Graph().parse(str(turtle), format="turtle").serialize(format="nt").splitlines()}
    second = {line for line in rdflib.Graph().parse(str(jsonld), format="json-ld").serialize(format="nt").splitlines()}
    return len(first), len(first ^ second), sorted((line, "") for line in first ^ second), []


def values(nodes):
    return sorted((key, node["label"]) for key, node in nodes)


def kinds(graph):
    return sorted({edge["kind"] for _, _, edge in graph.edges(data=True)})


def main(folder):
    files = {path.name.split(".", 1)[0]: path for path in folder.iterdir()}
    readings = {
        "graphml networkx": lambda: graphml_networkx(files["graphml"]),
        "graphml igraph": lambda: graphml_igraph(files["graphml"]),
        "gexf-1_2 networkx": lambda: gexf_networkx(files["gexf-1_2"]),
        "gephi csv": lambda: gephi_csv(files["gephi-nodes"], files["gephi-edges"]),
        "cytoscape json": lambda: cytoscape_json(files["cytoscape"]),
        "kumu-json json": lambda: kumu_json(files["kumu-json"]),
        "kumu-xlsx openpyxl": lambda: kumu_xlsx(files["kumu-xlsx"]),
        "grafana json": lambda: grafana(files["grafana-nodes"], files["grafana-edges"]),
        "vosviewer json": lambda: vosviewer(files["vosviewer"]),
        "turtle rdflib": lambda: rdf(files["turtle"], "turtle"),
        "jsonld rdflib": lambda: rdf(files["jsonld"], "json-ld"),
        "turtle jsonld": lambda: same_rdf(files["turtle"], files["jsonld"]),
    }
    for name, read in readings.items():
        nodes, edges, labels, names = read()
        print(json.dumps({"reader": name, "nodes": nodes, "edges": edges, "labels": labels, "kinds": names}, ensure_ascii=False))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
