/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.List;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.insp.dsl.formatting.Formatter;

/** The edits that format a document. A text with syntax errors is not changed. */
public class DocumentFormatting extends FormattingService {

	@Override
	public List<? extends TextEdit> format(Document document, XtextResource resource, DocumentFormattingParams params,
			CancelIndicator cancel) {
		if (resource.getParseResult().hasSyntaxErrors()) {
			return List.of();
		}
		return Formatter.edits(resource.getParseResult()).stream().map(edit -> {
			var range = new Range(document.getPosition(edit.offset()), document.getPosition(edit.offset() + edit.length()));
			return new TextEdit(range, edit.text());
		}).toList();
	}
}
