/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

/**
 * The styles of a document: those of official documents (GB/T 9704-2012), whose fonts are named and not embedded.
 */
enum DocxStyle {
	/** The title: 二号 小标宋, centred. */
	TITLE("Title", "方正小标宋简体", 22, Alignment.CENTRE, 0),
	/** 一、 in 三号 黑体. */
	HEADING1("Heading1", "黑体", 16, Alignment.BOTH, 2),
	/** （一） in 三号 楷体. */
	HEADING2("Heading2", "楷体_GB2312", 16, Alignment.BOTH, 2),
	/** 1. in 三号 仿宋. */
	HEADING3("Heading3", "仿宋_GB2312", 16, Alignment.BOTH, 2),
	/** （1） in 三号 仿宋. */
	HEADING4("Heading4", "仿宋_GB2312", 16, Alignment.BOTH, 2),
	/** The text: 三号 仿宋. */
	BODY("Normal", "仿宋_GB2312", 16, Alignment.BOTH, 2),
	/** A line under the title: 三号 楷体, centred. */
	NOTE("Subtitle", "楷体_GB2312", 16, Alignment.CENTRE, 0),
	/** To whom a letter goes: 三号 仿宋, at the left. */
	ADDRESSEE("Addressee", "仿宋_GB2312", 16, Alignment.LEFT, 0),
	/** The signature at the end, at the right. */
	SIGNATURE("Signature", "仿宋_GB2312", 16, Alignment.RIGHT, 0),
	/** The head of a table: 小五 黑体. */
	TABLE_HEAD("TableHead", "黑体", 10.5, Alignment.CENTRE, 0),
	/** A cell of a table. */
	TABLE("TableText", "仿宋_GB2312", 10.5, Alignment.LEFT, 0);

	/** The alignment of a paragraph. */
	enum Alignment {
		LEFT, CENTRE, RIGHT, BOTH
	}

	private final String id;
	private final String chineseFont;
	private final double points;
	private final Alignment alignment;
	private final int indent;

	DocxStyle(String id, String chineseFont, double points, Alignment alignment, int indent) {
		this.id = id;
		this.chineseFont = chineseFont;
		this.points = points;
		this.alignment = alignment;
		this.indent = indent;
	}

	/** Returns the style of a heading. */
	static DocxStyle ofHeading(int level) {
		return values()[HEADING1.ordinal() + level - 1];
	}

	/** Returns the id by which Office knows it. */
	String id() {
		return id;
	}

	/** Returns the font for Chinese characters. */
	String chineseFont() {
		return chineseFont;
	}

	/** Returns the size of letters in points. */
	double points() {
		return points;
	}

	/** Returns the alignment. */
	Alignment alignment() {
		return alignment;
	}

	/** Returns by how many characters the first line is indented. */
	int indent() {
		return indent;
	}

	/** Returns whether it is a style within tables, which keep to no line grid. */
	boolean isInTable() {
		return this == TABLE || this == TABLE_HEAD;
	}

	/** Returns whether English documents set it in bold. */
	boolean isBoldInEnglish() {
		return this == TITLE || this == TABLE_HEAD || name().startsWith("HEADING");
	}
}
