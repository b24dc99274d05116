// parameters: {"folded": "viae 38", "name": "VIAE 38", "id": "organisation/viae-38"}
CALL () {
  MATCH (o:Organisation)
  WHERE o.nameFolded <= $folded AND (o.nameFolded < $folded OR o.name < $name OR (o.name = $name AND o.id > $id))
  WITH o ORDER BY o.nameFolded DESC, o.name DESC, o.id LIMIT 2
  RETURN collect([o.name]) AS next
}
CALL () {
  MATCH (o:Organisation)
  WHERE o.nameFolded >= $folded AND (o.nameFolded > $folded OR o.name > $name OR (o.name = $name AND o.id < $id))
  WITH o ORDER BY o.nameFolded, o.name, o.id DESC LIMIT 2
  RETURN collect([o.name]) AS previous
}
RETURN [
  [EXISTS { MATCH (o:Organisation) WHERE o.nameFolded >= $folded
     AND (o.nameFolded > $folded OR o.name > $name OR (o.name = $name AND o.id <= $id)) }],
  next
], [
  [size(previous) > 1,
   EXISTS { MATCH (o:Organisation) WHERE o.nameFolded <= $folded
     AND (o.nameFolded < $folded OR o.name < $name OR (o.name = $name AND o.id >= $id)) }],
  previous[..1]
]
