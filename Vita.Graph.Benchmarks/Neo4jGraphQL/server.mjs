// @neo4j/graphql as its documentation recommends it, on graphql-yoga: node server.mjs PORT BOLT [USER PASSWORD]
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const [port, bolt, user, password] = process.argv.slice(2);
const driver = neo4j.driver(bolt, user ? neo4j.auth.basic(user, password) : undefined);
const typeDefs = readFileSync(new URL("types.graphql", import.meta.url), "utf8");
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false, landingPage: false, maskedErrors: false });
createServer(yoga).listen(Number(port), "127.0.0.1");
