# Needs without an offer, theme by theme, in base R; jsonlite for the GraphQL part.
# Run: VITA_URL=http://localhost:5240 Rscript needs.R

server <- Sys.getenv("VITA_URL", "http://localhost:5240")
address <- function(file) paste0(server, "/data/v1/", file)

# Whole tables. Codes stay text; what the source leaves blank is NA.
themes <- read.csv(address("stats_themes.csv"), na.strings = "", colClasses = c(id = "character"))
themes$gap <- themes$nb_besoins - themes$nb_offres
print(head(themes[order(-themes$gap), c("libelle", "nb_besoins", "nb_offres", "gap")], 10), row.names = FALSE)

# Some rows and columns of a table: association intermédiaires of the Poitou-Charentes of 2010.
some <- read.csv(
  paste0(address("structures.csv"), "?kind=AI&region_2010=Poitou-Charentes&fields=id,nom,nb_besoins"),
  na.strings = ""
)
print(some, row.names = FALSE)

# A question of one's own, in GraphQL.
query <- '{ needs(first: 3, order: [{ id: ASC }]) { totalCount nodes { id text themes { label } } } }'
answer <- jsonlite::fromJSON(paste0(server, "/graphql?query=", utils::URLencode(query, reserved = TRUE)), simplifyVector = FALSE)
cat(answer$data$needs$totalCount, "needs in all\n")
for (need in answer$data$needs$nodes) {
  cat("-", need$text, "[", paste(vapply(need$themes, function(theme) theme$label, ""), collapse = ", "), "]\n")
}
