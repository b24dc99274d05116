// parameters: {"name": "CEDRE", "status": "CERTIFIED", "first": 50}
MATCH (n:Network {name: $name})
WITH n ORDER BY n.id LIMIT $first
CALL (n) {
  OPTIONAL MATCH (n)<-[c:CERTIFIED_BY {status: $status}]-(o)
  WITH c, o ORDER BY c.date, o.id, c.ordinal
  RETURN collect(CASE WHEN c IS NOT NULL THEN [c.date, c.page, [o.name]] END) AS found
}
RETURN [size(found), found[..$first]]
