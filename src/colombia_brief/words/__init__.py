"""What a text says: quotations, figures and how they match. Knows no article."""
