-- For the search index: the words themselves.
create view text.v_words as select hash, text from text.file_text;
