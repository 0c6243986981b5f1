// How n is referred to.
coalesce(toStringOrNull(n[$key]), elementId(n))
