package cn.yangguang.partyaffairs;

/** A kind of party affairs that is published. */
public record PartyItem(String code, String title, String basis) {}
