/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.validation;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextRegion;
import org.insp.model.Language;

/** Problems as Xtext has them: with the place as lines and columns, both from 1, columns in UTF-16 units. */
public final class XtextIssues {

	private XtextIssues() {
	}

	/**
	 * A problem as an issue.
	 *
	 * @param problem the problem
	 * @param file the file that it is in
	 * @param language the language of its message
	 */
	public static Issue of(Problem problem, InspResource file, Language language) {
		var issue = new Issue.IssueImpl();
		issue.setMessage(problem.message(language));
		issue.setCode(problem.code());
		issue.setSeverity(switch (problem.severity()) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			default -> Severity.INFO;
		});
		issue.setType(CheckType.FAST);
		issue.setData(MessageArgument.plainTexts(problem.arguments()));
		place(issue, problem.region(), file.getParseResult().getRootNode());
		if (problem.violation() != null) {
			issue.setUriToProblem(file.getURI().appendFragment(file.getURIFragment(problem.violation().element())));
		} else {
			issue.setUriToProblem(file.getURI());
		}
		return issue;
	}

	private static void place(Issue.IssueImpl issue, TextRegion region, ICompositeNode text) {
		var start = NodeModelUtils.getLineAndColumn(text, region.offset());
		var end = NodeModelUtils.getLineAndColumn(text, region.offset() + region.length());
		issue.setOffset(region.offset());
		issue.setLength(region.length());
		issue.setLineNumber(start.getLine());
		issue.setColumn(start.getColumn());
		issue.setLineNumberEnd(end.getLine());
		issue.setColumnEnd(end.getColumn());
	}
}
