// parameters: {"region": "territory/region-75", "status": "LISTED", "first": 50}
MATCH (p:Project {status: $status})
WHERE EXISTS { (p)-[:CONCERNS]->(t) WHERE t.id = $region OR EXISTS { (t)-[:WITHIN*]->(r) WHERE r.id = $region } }
WITH p ORDER BY p.id
WITH collect(p) AS found
RETURN size(found), COLLECT {
  UNWIND found[..$first] AS p
  RETURN [p.id,
    COLLECT {
      MATCH (p)<-[:CARRIES]-(o)
      WITH DISTINCT o ORDER BY o.nameFolded, o.name, o.id
      RETURN [o.name]
    },
    COLLECT {
      MATCH (p)-[:CONCERNS]->(t)
      WITH DISTINCT t ORDER BY t.nameFolded, t.name, t.id
      RETURN [t.name]
    }]
}
