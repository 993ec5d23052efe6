package cn.yangguang.villageaccount;

/** What a version says: the income and expenditure of a month or quarter, or one of the 专项公开. */
public sealed interface Content permits Statement, SpecialTable {}
