package cn.yangguang.opendata;

import java.time.Instant;

/** An item in a site map: where it stands, and when its words last changed. */
public record Mapped(String indexNumber, Instant changedAt) {}
