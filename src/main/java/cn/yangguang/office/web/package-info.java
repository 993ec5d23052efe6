/** Pages for organs and catalogues, whose modules cannot know who is signed in. */
@NullMarked
package cn.yangguang.office.web;

import org.jspecify.annotations.NullMarked;
