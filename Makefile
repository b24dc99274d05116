# Every recipe is a command that one can paste, and none is the only way.
.PHONY: run test test-quick test-neo4j web journeys bench bench-feeds stress bench-neo4j explain seeds accept fmt pr

# The question whose plan `make explain` shows; the server must have been started with VITA_EXPLAIN=1.
Q ?= ./Vita.Graph.Tests/Queries/flagship.graphql

run:
	dotnet run --project Vita.Graph.Server

test:
	dotnet test

# While one works, once it is built: no servers, no other programs, no Neo4j, no random rounds; under 15 s.
test-quick:
	dotnet test --no-build --filter "Speed!=Slow&FullyQualifiedName!~Vita.Graph.Tests.Neo4j.&FullyQualifiedName!~Vita.Graph.Tests.Web."

# Needs a Neo4j that the tests may fill and empty, named by VITA_TEST_NEO4J. More random operations than `make test` asks.
test-neo4j:
	VITA_RANDOM_DOCUMENTS_NEO4J=10 dotnet test --filter "FullyQualifiedName~Vita.Graph.Tests.Neo4j."

# The page's own tests and types, once `dotnet build` has installed its packages; `npm run dev` there serves it while one works on it.
web:
	npm --prefix Vita.Graph.Web run check
	npm --prefix Vita.Graph.Web test

# Journeys through the page in Chromium, by mouse and by keyboard; some seven minutes without a graphics card.
journeys:
	VITA_TEST_BROWSER=1 dotnet test --filter "FullyQualifiedName~Vita.Graph.Tests.Web.Journeys."

bench:
	dotnet run -c Release --project Vita.Graph.Benchmarks

# Files of 100,000 made-up organisations: speed, first byte and memory for each format. Makes them once, in the temporary folder.
bench-feeds:
	dotnet run -c Release --project Vita.Graph.Benchmarks -- feeds

# Floods a server of its own, in a heap of 768 MB; fails where a bound is broken.
stress:
	dotnet run -c Release --project Vita.Graph.Benchmarks -- stress

# Needs a Neo4j that `vita load --to neo4j` has filled, named by VITA_NEO4J_URL, and Node 20 with npm.
bench-neo4j:
	dotnet run -c Release --project Vita.Graph.Benchmarks -- neo4j

explain:
	curl -sG http://localhost:5240/graphql --data explain=1 --data-urlencode query@$(Q)

seeds:
	dotnet run --project Vita.Graph.Seeder -- check

accept:
	VITA_ACCEPT=1 dotnet test

fmt:
	dotnet tool restore
	dotnet csharpier format .
	dotnet format style

pr:
	dotnet build
	npm --prefix Vita.Graph.Web run check
	npm --prefix Vita.Graph.Web test
	dotnet tool restore
	dotnet csharpier check .
	dotnet format style --verify-no-changes --no-restore
	dotnet test --no-build
