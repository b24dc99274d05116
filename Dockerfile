# The server with its embedded store. The first start loads the seeds into /data; later ones read what is there.
# The page is built by Node, which the SDK's image has not.
FROM node:22-slim AS web
WORKDIR /src
COPY Vita.Graph.Web/package.json Vita.Graph.Web/package-lock.json Vita.Graph.Web/build.mjs ./
RUN node build.mjs --packages
COPY Vita.Graph.Web ./
RUN node build.mjs /out/web

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY Vita.Graph.Core/*.csproj Vita.Graph.Core/packages.lock.json Vita.Graph.Core/
COPY Vita.Graph.Server/*.csproj Vita.Graph.Server/packages.lock.json Vita.Graph.Server/
COPY Vita.Graph.Seeder/*.csproj Vita.Graph.Seeder/packages.lock.json Vita.Graph.Seeder/
RUN dotnet restore Vita.Graph.Server --locked-mode && dotnet restore Vita.Graph.Seeder --locked-mode
COPY Vita.Graph.Core Vita.Graph.Core
COPY Vita.Graph.Server Vita.Graph.Server
COPY Vita.Graph.Seeder Vita.Graph.Seeder
RUN dotnet publish Vita.Graph.Server -c Release --no-restore -o /out/server \
 && dotnet publish Vita.Graph.Seeder -c Release --no-restore -o /out/seeder \
 && mkdir /out/data

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /out/server server
COPY --from=web /out/web/page server/page
COPY --from=build /out/seeder seeder
COPY --from=build --chown=$APP_UID /out/data /data
COPY seeds seeds
COPY questions questions
ENV ASPNETCORE_URLS=http://+:5240 VITA_DATA=/data/vita.sqlite VITA_SEEDS=/app/seeds VITA_QUESTIONS=/app/questions
USER $APP_UID
EXPOSE 5240
VOLUME /data
ENTRYPOINT ["dotnet", "server/Vita.Graph.Server.dll"]
