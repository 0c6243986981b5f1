// Nothing is kept of the relations of `given`: those that satisfy the filters are found again wherever they are needed.
null
