"""What law and guidance say: dated parameters, benefit calculators, grouping rules, campaign content."""
