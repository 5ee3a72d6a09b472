/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;

/** The documents of files: of open files as in the editor, of others as on the disk. */
public final class FileDocuments {

	private FileDocuments() {
	}

	/** The text of a file of the workspace. */
	public static IDocument of(IFile file, Path path) throws CoreException {
		var open = LanguageBridge.get().documents().document(path);
		return open.isPresent() ? open.get() : new Document(file.readString());
	}

	/** A line of a document without surrounding blanks; empty if there is no such line. */
	public static String line(IDocument text, int line) {
		try {
			var region = text.getLineInformation(line);
			return text.get(region.getOffset(), region.getLength()).strip();
		} catch (BadLocationException e) {
			return "";
		}
	}
}
