/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.io.Writer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

/** Text is never written anew from the model: comments, blank lines and order belong to the author, and tools make minimal text edits. */
public class NoSerializer implements ISerializer {

	@Override
	public String serialize(EObject element) {
		throw unsupported();
	}

	@Override
	public String serialize(EObject element, SaveOptions options) {
		throw unsupported();
	}

	@Override
	public void serialize(EObject element, Writer writer, SaveOptions options) {
		throw unsupported();
	}

	@Override
	public ReplaceRegion serializeReplacement(EObject element, SaveOptions options) {
		throw unsupported();
	}

	private static UnsupportedOperationException unsupported() {
		return new UnsupportedOperationException("Text is edited, never serialised");
	}
}
