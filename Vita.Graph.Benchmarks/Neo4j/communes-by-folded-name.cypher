// parameters: {"within": "territory/dep-22", "part": "saint-laurent", "end": "coeur", "first": 50}
CALL () {
  MATCH (:Territory {id: $within})<-[:WITHIN*0..]-(t)
  WITH DISTINCT t
  WHERE t.nameFolded CONTAINS $part
  WITH t ORDER BY t.nameFolded, t.name, t.id LIMIT $first
  RETURN collect([t.id, t.name]) AS parts
}
CALL () {
  MATCH (t:Territory)
  WHERE t.nameFolded ENDS WITH $end
  WITH t ORDER BY t.nameFolded, t.name, t.id
  WITH collect(t) AS found
  RETURN [size(found), [t IN found[..$first] | [t.name]]] AS ends
}
RETURN [parts], ends
