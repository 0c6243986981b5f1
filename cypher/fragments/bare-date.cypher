// The plain date that `text` says, without a mark of doubt, without the fraction of a year kept as a decimal number, and without unknown parts.
head([
  bare IN [CASE
    WHEN right(text, 1) IN ['?', '~', '%'] THEN left(text, size(text) - 1)
    WHEN text ENDS WITH '.0' THEN left(text, size(text) - 2)
    ELSE text
  END]
  | CASE
    WHEN date.form = 'year' AND 0 < size(bare) < 4 THEN right('000' + bare, 4)
    WHEN bare STARTS WITH '0000-00' THEN ''
    ELSE split(split(split(bare, '-99')[0], '-00')[0], '-XX')[0]
  END
])
