/**
 * Journeys through the program as people make them: Chromium on the booted program with the demonstration year. They
 * press what is on the screen and look at what it answers. Pictures of what they saw lie in {@code target/screenshots} when {@code YANGGUANG_PICTURES=1} asks for them.
 */
package cn.yangguang.e2e;
