# Another base for those who cannot reach Docker Hub: --build-arg NODE_IMAGE=…
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS packages
# Another registry of npm packages; empty: the usual one.
ARG NPM_CONFIG_REGISTRY=
WORKDIR /entente
COPY .npmrc package.json package-lock.json ./
COPY server/package.json server/
COPY client/package.json client/
COPY seed/package.json seed/

FROM packages AS build
RUN npm ci
COPY . .
RUN npm run build --workspace=server && npm run build --workspace=client

FROM packages AS production
# The reader of the interface's description is a single file that is served; what it was made from would be 130 MB.
RUN npm ci --omit=dev --workspace=server --include-workspace-root=false \
  && npm uninstall --no-save --workspace=server rapidoc

FROM ${NODE_IMAGE}
ENV NODE_ENV=production
WORKDIR /entente
COPY --from=production /entente/node_modules node_modules
COPY --from=build /entente/node_modules/rapidoc/package.json node_modules/rapidoc/
COPY --from=build /entente/node_modules/rapidoc/dist/rapidoc-min.js node_modules/rapidoc/dist/
COPY --from=build /entente/server/package.json server/
COPY --from=build /entente/server/dist server/dist
COPY cypher cypher
COPY seed seed
USER node
EXPOSE 4100
HEALTHCHECK --interval=5s --timeout=5s --start-period=30s --retries=3 CMD ["node", "-e", \
  "process.exitCode = 1; fetch(`http://127.0.0.1:${process.env.PORT || 4100}/api/ready`).then(({ ok }) => process.exit(ok ? 0 : 1))"]
CMD ["node", "server/dist/server/start.js"]
