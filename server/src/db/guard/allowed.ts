/** What a query of the user's own may use. All of it only reads the graph; what is new in a version of Neo4j is not on these lists until somebody has looked at it. */

/** Words with which a statement that reads can begin. */
export const firstWords = new Set('MATCH OPTIONAL UNWIND WITH RETURN CALL LET FILTER FOR WHEN'.split(' '));

/** Words before which `(` does not make a call of a function. */
export const wordsBeforeParentheses = new Set(
  `ALL AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS DESC DESCENDING DISTINCT ELSE END ENDS EXISTS FILTER FOR FROM
   GROUP GROUPS IN IS LET LIMIT MATCH NEXT NONE NOT OFFSET ON OR ORDER PATH PATHS RETURN SHORTEST SINGLE SKIP STARTS
   THEN UNION UNWIND WHEN WHERE WITH XOR YIELD REPEATABLE ELEMENTS DIFFERENT RELATIONSHIPS WALK TRAIL ACYCLIC SIMPLE`.split(
    /\s+/,
  ),
);

/** Functions, in small letters. None of them reaches files, the network, other graphs or settings. */
export const functions = new Set(
  `abs acos all allreduce allshortestpaths any asin atan atan2 avg btrim ceil ceiling char_length character_length
   coalesce collect collect_list cos cosh cot coth count date date.realtime date.statement date.transaction date.truncate
   datetime datetime.fromepoch datetime.fromepochmillis datetime.realtime datetime.statement datetime.transaction
   datetime.truncate degrees duration duration.between duration.indays duration.inmonths duration.inseconds
   duration_between e element_id elementid endnode exists exp floor format haversin head id isempty isnan keys labels
   last left length ln localdatetime localdatetime.realtime localdatetime.statement localdatetime.transaction
   localdatetime.truncate localtime localtime.realtime localtime.statement localtime.transaction localtime.truncate
   log log10 lower ltrim max min mod nodes none normalize nullif path_length percentile_cont percentile_disc
   percentilecont percentiledisc pi point point.distance point.withinbbox power properties radians rand randomuuid range
   reduce relationships replace reverse right round rtrim shortestpath sign sin single sinh size split sqrt startnode
   stdev stdevp substring sum tail tan tanh time time.realtime time.statement time.transaction time.truncate timestamp
   toboolean tobooleanlist tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist tointegerornull
   tolower tostring tostringlist tostringornull toupper trim type upper valuetype vector_distance vector_norm
   vector_dimension_count vector.similarity.cosine vector.similarity.euclidean`.split(/\s+/),
);

/** Procedures, as a plan names them. */
export const procedures = new Set(
  `db.index.fulltext.queryNodes db.index.fulltext.queryRelationships db.index.vector.queryNodes
   db.index.vector.queryRelationships db.labels db.relationshipTypes db.propertyKeys db.schema.visualization
   db.schema.nodeTypeProperties db.schema.relTypeProperties`.split(/\s+/),
);

/** Operators of a plan, without what stands behind their name in brackets. */
export const operators = new Set(
  `AllNodesScan AntiConditionalApply AntiSemiApply Anti Apply Argument ArgumentTracker AssertSameNode
   AssertSameRelationship BidirectionalRepeat CacheProperties CartesianProduct ConditionalApply
   DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek
   DirectedRelationshipFulltextIndexSearch DirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan
   DirectedRelationshipIndexScan DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange
   DirectedRelationshipTypeScan DirectedRelationshipVectorIndexSearch DirectedUnionRelationshipTypesScan Distinct
   DynamicDirectedRelationshipTypeLookup DynamicLabelNodeLookup DynamicUndirectedRelationshipTypeLookup Eager
   EagerAggregation EmptyResult EmptyRow ErrorPlan ExhaustiveLimit Expand Filter IntersectionNodeByLabelsScan
   LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit MultiNodeIndexSeek
   NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore NodeFulltextIndexSearch NodeHashJoin
   NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeLeftOuterHashJoin
   NodeRightOuterHashJoin NodeUniqueIndexSeek NodeUniqueIndexSeekByRange NodeVectorIndexSearch NonFuseable NullifyMetadata
   Optional OptionalExpand OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop PartitionedAllNodesScan
   PartitionedDirectedAllRelationshipsScan PartitionedDirectedRelationshipTypeScan PartitionedNodeByLabelScan
   PartitionedUndirectedAllRelationshipsScan PartitionedUndirectedRelationshipTypeScan PartitionedUnwind
   PathPropagatingBFS PreserveOrder ProcedureCall ProduceResults ProjectEndpoints Projection
   RelationshipCountFromCountStore Repeat RollUpApply SelectOrAntiSemiApply SelectOrSemiApply SemiApply ShortestPath
   SimulatedExpand SimulatedFilter SimulatedNodeScan Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top
   TriadicBuild TriadicFilter TriadicSelection UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek
   UndirectedRelationshipByIdSeek UndirectedRelationshipFulltextIndexSearch UndirectedRelationshipIndexContainsScan
   UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek
   UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan UndirectedRelationshipVectorIndexSearch
   UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind ValueHashJoin ValueMergeJoin
   VarLengthExpand`.split(/\s+/),
);
