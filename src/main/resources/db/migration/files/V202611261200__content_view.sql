-- What other modules may know of a content without its bytes.
create view files.v_content as select hash, size, media_type from files.content;
