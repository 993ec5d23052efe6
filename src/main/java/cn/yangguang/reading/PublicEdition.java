package cn.yangguang.reading;

import cn.yangguang.disclosure.Stage;
import java.time.Instant;

/** One of the editions of a published item, for the list of its editions. */
public record PublicEdition(int number, Stage stage, String title, Instant publishedAt) {}
