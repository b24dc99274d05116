// parameters: {"first": 4, "skip": 1, "take": 2}
MATCH (n:Network)
WITH n, COUNT { (n)<-[:MEMBER_OF]-() } AS members
ORDER BY members DESC, n.nameFolded, n.name, n.id LIMIT $first
RETURN n.name, [members], COLLECT {
  MATCH (n)<-[:MEMBER_OF]-(o)
  WITH DISTINCT o ORDER BY o.nameFolded, o.name, o.id SKIP $skip LIMIT $take
  RETURN [o.name]
}
