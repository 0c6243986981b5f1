// The first and the last day that `value` can mean as the date `date`. Before every day lies '', after every day '~'.
head([
  text IN [trim(coalesce(toStringOrNull(value), ''))]
  | CASE
    WHEN text =~ <<plain-day>> THEN [text, text]
    WHEN text = '..' AND date.isEnd THEN ['9999-12-31', '9999-12-31']
    ELSE <<partial-days>>
  END
])
