/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.dsl.edits.SourceText;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.text.TextEdit;
import org.insp.model.MeasureStatus;

/** Fixes for what was done and how far it has come: progress has a date, and who works by a date works on a step. */
final class ProgressFixes {

	/** The day at the end of a revision. */
	private static final Pattern DAY = Pattern.compile("(?:revised to|延期至|to|至)[ \\t]+([^\\s{]+)");
	private static final Pattern MILESTONE = Pattern.compile("(?:milestone|节点)[ \\t]+(.+?)[ \\t]*(\"[^\"]*\"|“[^”]*”)?[ \\t]*");

	private ProgressFixes() {
	}

	/** A date before what was done, or before a rate, which lacks the keyword too. */
	static Stream<TextChange> progress(FixContext context) {
		var rate = SyntaxFixes.argument(context, 2);
		return !rate.isEmpty()
				? SyntaxFixes.replace(context, new Syntax(context.problem().vocabulary()).clause("progress",
						context.modelContext().referenceDate() + " " + rate + " %"))
				: SyntaxFixes.replace(context, dated(context));
	}

	/** Ongoing work, with its degree of completion as progress. */
	static Stream<TextChange> status(FixContext context) {
		var source = SourceText.of(context.file());
		var syntax = new Syntax(context.problem().vocabulary());
		var next = source.lineBreak() + source.indent(context.problem().region().offset());
		return SyntaxFixes.replace(context, syntax.value(MeasureStatus.ONGOING) + next + syntax.clause("progress", dated(context)));
	}

	private static String dated(FixContext context) {
		return context.modelContext().referenceDate() + " " + Syntax.text(context.text().strip());
	}

	/** The milestone with its new day, or else the new deadline of the measure on a line of its own. */
	static Stream<TextChange> revised(FixContext context) {
		var region = context.problem().region();
		var source = SourceText.of(context.file());
		int start = source.skipBlanks(source.startOfLine(source.text().substring(0, region.offset()).split("\n", -1).length));
		var written = source.text().substring(start, region.offset());
		var milestone = MILESTONE.matcher(written);
		var day = DAY.matcher(context.text());
		if (!milestone.matches() || !day.find()) {
			return Stream.empty();
		}
		int end = region.offset() + region.length();
		var moved = written.substring(0, milestone.start(1)) + day.group(1) + written.substring(milestone.end(1)).stripTrailing();
		var apart = written.stripTrailing() + source.lineBreak() + source.indent(region.offset()) + context.text();
		return Stream.of(moved, apart).map(text -> TextChange.replacement(context.file(), source.text().substring(start, end),
				new TextEdit(start, end - start, text)));
	}

	/** A step in the place of a milestone and of the clause behind it. */
	static Stream<TextChange> step(FixContext context) {
		var region = context.problem().region();
		var source = SourceText.of(context.file());
		int start = source.skipBlanks(source.startOfLine(source.text().substring(0, region.offset()).split("\n", -1).length));
		var milestone = MILESTONE.matcher(source.text().substring(start, region.offset()));
		if (!milestone.matches()) {
			return Stream.empty();
		}
		var syntax = new Syntax(context.problem().vocabulary());
		var title = milestone.group(2) == null ? Syntax.text(Syntax.PLACEHOLDER) : milestone.group(2);
		var step = syntax.clause("step", title) + " { " + context.text() + "  " + syntax.clause("due", milestone.group(1)) + " }";
		int end = region.offset() + region.length();
		return Stream
				.of(TextChange.replacement(context.file(), source.text().substring(start, end), new TextEdit(start, end - start, step)));
	}
}
