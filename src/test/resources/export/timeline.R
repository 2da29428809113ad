# Reads the CSV of a timeline with the types of its columns and prints how many rows there are, how many of them have a first
# and a last day, how many are undated, and the sum of the scores.
# usage: Rscript timeline.R FILE
rows <- read.csv(commandArgs(trailingOnly = TRUE)[1], encoding = "UTF-8", na.strings = "",
  colClasses = c(undated = "logical", cameo = "character"))
for (name in c("earliest", "latest", "published")) rows[[name]] <- as.Date(rows[[name]], format = "%Y-%m-%d")
stopifnot(is.logical(rows$undated), is.numeric(rows$goldstein), is.numeric(rows$confidence), is.integer(rows$reports),
  all(rows$earliest <= rows$latest, na.rm = TRUE))
cat(nrow(rows), sum(!is.na(rows$earliest)), sum(!is.na(rows$latest)), sum(rows$undated),
  sprintf("%.1f", sum(rows$goldstein, na.rm = TRUE)))
