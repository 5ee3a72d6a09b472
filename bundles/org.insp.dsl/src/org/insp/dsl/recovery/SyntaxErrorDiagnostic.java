/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.messages.DiagnosticArguments;
import org.insp.dsl.messages.LanguageMessages;
import org.insp.dsl.messages.MessageArgument;
import org.insp.model.Language;

/** A syntax error among the errors of a resource, where EMF and Xtext expect it. */
public final class SyntaxErrorDiagnostic extends AbstractDiagnostic implements DiagnosticArguments {

	private final URI file;
	private final ICompositeNode text;
	private final SyntaxError error;

	/**
	 * @param file the file
	 * @param text its text
	 * @param error the error
	 */
	public SyntaxErrorDiagnostic(URI file, ICompositeNode text, SyntaxError error) {
		this.file = file;
		this.text = text;
		this.error = error;
	}

	@Override
	protected INode getNode() {
		return text;
	}

	@Override
	public String getCode() {
		return error.code();
	}

	@Override
	public String[] getData() {
		return MessageArgument.plainTexts(error.arguments());
	}

	@Override
	public List<MessageArgument> arguments() {
		return error.arguments();
	}

	@Override
	public int getOffset() {
		return error.offset();
	}

	@Override
	public int getLength() {
		return error.length();
	}

	@Override
	public int getLine() {
		return NodeModelUtils.getLineAndColumn(text, error.offset()).getLine();
	}

	@Override
	public int getColumn() {
		return NodeModelUtils.getLineAndColumn(text, error.offset()).getColumn();
	}

	@Override
	public int getLineEnd() {
		return NodeModelUtils.getLineAndColumn(text, error.offset() + error.length()).getLine();
	}

	@Override
	public int getColumnEnd() {
		return NodeModelUtils.getLineAndColumn(text, error.offset() + error.length()).getColumn();
	}

	@Override
	public URI getUriToProblem() {
		return file;
	}

	@Override
	public String getMessage() {
		return LanguageMessages.of(error.code(), error.arguments(), Language.EN, Language.EN);
	}
}
