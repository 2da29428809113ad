"""Reads a file with a program that Entente knows nothing of, and prints what is in it as JSON.

usage: read.py READER FORMAT FILE
"""

import csv
import io
import json
import sys
import zipfile

csv.field_size_limit(10_000_000)


def of_graph(graph, weight=None):
    edges = list(graph.edges(data=True))
    return {
        "nodes": graph.number_of_nodes(),
        "edges": len(edges),
        "events": sum(int(data[weight]) for _, _, data in edges) if weight else len(edges),
        "labels": sorted(data.get("label", node) for node, data in graph.nodes(data=True)),
        "titles": sorted(data["title"] for _, _, data in edges if "title" in data),
    }


def networkx_gexf(file):
    import networkx
    from networkx.readwrite.gexf import GEXF, GEXFReader

    # networkx knows no GEXF after 1.2, of which all that is used here is the same but for the namespace.
    GEXF.versions["1.3"] = dict(GEXF.versions["1.2draft"], NS_GEXF="http://gexf.net/1.3")
    graph = GEXFReader(version="1.3")(file)
    assert isinstance(graph, networkx.DiGraph)
    return of_graph(graph, "weight")


def networkx_graphml(file):
    import networkx

    return of_graph(networkx.read_graphml(file, force_multigraph=True))


def networkx_cyjs(file):
    import networkx

    with open(file, encoding="utf-8") as text:
        return of_graph(networkx.cytoscape_graph(json.load(text)))


def networkx_net(file):
    import networkx

    return of_graph(networkx.read_pajek(file), "weight")


def of_igraph(graph, label, weight=None):
    return {
        "nodes": graph.vcount(),
        "edges": graph.ecount(),
        "events": int(sum(graph.es[weight])) if weight else graph.ecount(),
        "labels": sorted(graph.vs[label]),
        "titles": sorted(title for title in graph.es["title"] if title) if "title" in graph.es.attributes() else [],
    }


def igraph_graphml(file):
    import igraph

    return of_igraph(igraph.Graph.Read_GraphML(file), "label")


def igraph_net(file):
    import igraph

    return of_igraph(igraph.Graph.Read_Pajek(file), "id", "weight")


def json_cx2(file):
    with open(file, encoding="utf-8") as text:
        aspects = json.load(text)
    assert aspects[0] == {"CXVersion": "2.0", "hasFragments": False}
    assert aspects[-1]["status"][0]["success"] is True
    parts = {name: content for aspect in aspects for name, content in aspect.items()}
    for meta in parts["metaData"]:
        assert meta["elementCount"] == len(parts[meta["name"]]), meta
    kinds = {"string": str, "double": float, "integer": int, "boolean": bool}
    for name in ("nodes", "edges"):
        declared = parts["attributeDeclarations"][0][name]
        for element in parts[name]:
            for key, value in element["v"].items():
                assert isinstance(value, kinds[declared[key]["d"]]), (key, value)
    ids = {node["id"] for node in parts["nodes"]}
    assert all(edge["s"] in ids and edge["t"] in ids for edge in parts["edges"])
    return {
        "nodes": len(ids),
        "edges": len({edge["id"] for edge in parts["edges"]}),
        "events": len(parts["edges"]),
        "labels": sorted(node["v"]["name"] for node in parts["nodes"]),
        "titles": sorted(edge["v"]["title"] for edge in parts["edges"] if "title" in edge["v"]),
    }


def table(archive, name):
    return list(csv.DictReader(io.TextIOWrapper(archive.open(name), encoding="utf-8", newline=""), strict=True))


def csv_gephi(file):
    with zipfile.ZipFile(file) as archive:
        nodes, edges = table(archive, "nodes.csv"), table(archive, "edges.csv")
    ids = {node["Id"] for node in nodes}
    assert all(edge["Source"] in ids and edge["Target"] in ids for edge in edges)
    assert all(edge["Type"] in ("Directed", "Undirected") for edge in edges)
    pairs = {(edge["Source"], edge["Target"], edge["Kind"]) for edge in edges}
    return {
        "nodes": len(ids),
        "edges": len(pairs),
        "events": sum(int(edge["Weight"]) for edge in edges),
        "labels": sorted(node["Label"] for node in nodes),
        "titles": [],
    }


def csv_neo4j(file):
    with zipfile.ZipFile(file) as archive:
        nodes, edges = table(archive, "actors.csv"), table(archive, "events.csv")
        assert b"\n\r" not in archive.read("events.csv")
    ids = {node["code:ID(Actor)"] for node in nodes}
    assert all(edge[":START_ID(Actor)"] in ids and edge[":END_ID(Actor)"] in ids for edge in edges)
    assert all(edge[":TYPE"] for edge in edges)
    # A value of more than one line needs an option that the import has off.
    assert all("\n" not in value and "\r" not in value for edge in edges for value in edge.values())
    return {
        "nodes": len(ids),
        "edges": len({edge["event:string"] for edge in edges}),
        "events": len(edges),
        "labels": sorted(node["name"] for node in nodes),
        "titles": sorted(edge["title:string"] for edge in edges if edge["title:string"]),
    }


def csv_events(file):
    with zipfile.ZipFile(file) as archive:
        rows = table(archive, "events.csv")
        codebook = table(archive, "codebook.csv")
        schema = json.load(archive.open("schema.json"))
    columns = list(rows[0])
    assert [line["name"] for line in codebook] == columns == [field["name"] for field in schema["fields"]]
    assert all(line["meaning"] for line in codebook)
    for line in codebook:
        assert int(line["missing"]) == sum(row[line["name"]] == "" for row in rows), line
        if line["values"]:
            assert set(line["values"].split("; ")) == {row[line["name"]] for row in rows} - {""}, line
    labels = {row["source"]: row["sourceLabel"] for row in rows} | {row["target"]: row["targetLabel"] for row in rows}
    return {
        "nodes": len(labels),
        "edges": len({row["event"] for row in rows}),
        "events": len(rows),
        "labels": sorted(labels.values()),
        "titles": sorted(row["title"] for row in rows if row["title"]),
    }


def of_tsv(file, columns, source, target):
    """Quotes are text; a reader that thinks otherwise must see the same number of rows."""
    with open(file, encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE, strict=True))
    with open(file, encoding="utf-8", newline="") as text:
        assert len(list(csv.DictReader(text, delimiter="\t"))) == len(rows)
    assert all(len(row) == columns and None not in row.values() for row in rows)
    labels = sorted({row[source] for row in rows} | {row[target] for row in rows})
    return {"nodes": len(labels), "edges": len(rows), "events": len(rows), "labels": labels, "titles": []}


def csv_polecat(file):
    return of_tsv(file, 40, "Actor Name", "Recipient Name")


def csv_icews(file):
    return of_tsv(file, 20, "Source Name", "Target Name")


def rdflib_rdf(file, kind):
    import rdflib

    data = rdflib.ConjunctiveGraph()
    data.parse(file, format=kind)
    dip = rdflib.Namespace("https://w3id.org/entente/ontology#")
    reports = set(data.subjects(rdflib.RDF.type, dip.Report))
    parties = {actor for report in reports for part in (dip.actor, dip.target) for actor in data.objects(report, part)}
    events = {
        event
        for report in reports
        for event in data.objects(report, dip.reports)
        if (event, rdflib.RDF.type, dip.Event) in data
    }
    headline = rdflib.URIRef("https://schema.org/headline")
    return {
        "nodes": len(parties),
        "edges": len(reports),
        "events": len(events),
        "labels": [],
        "titles": sorted({str(title) for title in data.objects(None, headline)}),
    }


def rdflib_ttl(file):
    return rdflib_rdf(file, "turtle")


def rdflib_trig(file):
    return rdflib_rdf(file, "trig")


def rdflib_nq(file):
    return rdflib_rdf(file, "nquads")


def rdflib_jsonld(file):
    return rdflib_rdf(file, "json-ld")


if __name__ == "__main__":
    reader, kind, path = sys.argv[1:]
    json.dump(globals()[f"{reader}_{kind}"](path), sys.stdout)
