days-until-end = あと{ $days }日
