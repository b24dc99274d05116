// parameters: {"theme": "theme/clause-insertion", "resource": "ARGUMENT", "kind": "AI", "milieu": "RURAL", "first": 50}
MATCH (:Theme {id: $theme})<-[:ABOUT]-(n:Need)<-[:SEEKS]-()<-[:CARRIES]-(o)
WHERE $resource IN n.resources
WITH DISTINCT o
WHERE $kind IN o.kinds
  AND (EXISTS { (o)-[:WORKS_IN]->(t) WHERE $milieu IN t.milieux }
    OR EXISTS { (o)-[:CARRIES]->()-[:CONCERNS]->(t) WHERE $milieu IN t.milieux })
WITH o ORDER BY o.nameFolded, o.name, o.id
WITH collect(o) AS found
RETURN size(found), COLLECT {
  UNWIND found[..$first] AS o
  RETURN [o.name, o.kinds,
    COLLECT {
      CALL (o) {
        MATCH (o)-[:WORKS_IN]->(t) RETURN t
        UNION
        MATCH (o)-[:CARRIES]->()-[:CONCERNS]->(t) RETURN t
      }
      WITH t ORDER BY t.id
      RETURN [t.name, t.milieux]
    },
    COLLECT {
      MATCH (o)-[:CARRIES]->()-[:SEEKS]->(n)
      WITH DISTINCT n ORDER BY n.id
      RETURN [n.text, COLLECT {
        UNWIND range(0, size(n.provenanceSources) - 1) AS i
        MATCH (s:Source {id: n.provenanceSources[i]})
        RETURN [[[s.title]], nullIf(n.provenancePages[i], 0)]
      }]
    }]
}
